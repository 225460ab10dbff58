use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;

use domain::{Act, Class};
use ts_rs::{Config, TS, TypeVisitor};

use crate::ApiError;

/// The window's side of the list of commands: types, acts and one function a command. A test
/// holds `ui/src/ipc/generated.ts` to it.
pub fn typescript() -> String {
    let mut sheet = Sheet::new();
    sheet.visit::<ApiError>();
    crate::list::describe(&mut sheet);
    sheet.finish()
}

pub(crate) struct Sheet {
    config: Config,
    seen: HashSet<TypeId>,
    types: BTreeMap<String, String>,
    functions: String,
}

impl Sheet {
    fn new() -> Sheet {
        Sheet {
            config: Config::new().with_large_int("number"),
            seen: HashSet::new(),
            types: BTreeMap::new(),
            functions: String::new(),
        }
    }

    pub(crate) fn function<Out: TS + 'static>(&mut self, name: &str) {
        self.visit::<Out>();
        let out = Out::name(&self.config);
        let function = camel_case(name);
        self.line(&format!(
            "export const {function} = (): Promise<{out}> => call(\"{name}\");"
        ));
    }

    pub(crate) fn function_of<In: TS + 'static, Out: TS + 'static>(&mut self, name: &str) {
        self.visit::<In>();
        self.visit::<Out>();
        let (taken, out) = (In::name(&self.config), Out::name(&self.config));
        let function = camel_case(name);
        self.line(&format!(
            "export const {function} = (args: {taken}): Promise<{out}> => call(\"{name}\", args);"
        ));
    }

    fn line(&mut self, line: &str) {
        self.functions.push_str(line);
        self.functions.push('\n');
    }

    fn finish(self) -> String {
        let mut text = "// Generated from crates/api/src/list.rs by its test. Do not edit.\n\
             import { call } from \"./call\";\n\n"
            .to_owned();
        for declaration in self.types.values() {
            writeln!(text, "export {declaration}").expect("a string takes all");
        }
        text.push('\n');
        text.push_str(&acts());
        text.push('\n');
        text.push_str(&self.functions);
        text
    }
}

impl TypeVisitor for Sheet {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let (name, declaration) = (T::ident(&self.config), T::decl(&self.config));
            let before = self.types.insert(name.clone(), declaration.clone());
            // The sheet has one list of names: a second type under one would hide the first.
            assert!(
                before.is_none_or(|before| before == declaration),
                "two types are called {name}"
            );
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
    }
}

fn acts() -> String {
    let mut text = "export const ACTS: readonly { code: Act; class: Class; selfOnly: boolean; \
         protest: boolean; meaning: boolean }[] = [\n"
        .to_owned();
    for act in Act::ALL {
        writeln!(
            text,
            "  {{ code: \"{}\", class: \"{}\", selfOnly: {}, protest: {}, meaning: {} }},",
            act.code(),
            class_code(act.class()),
            act.is_self_only(),
            act.is_protest(),
            act.takes_meaning()
        )
        .expect("a string takes all");
    }
    text.push_str("];\n");
    text
}

fn class_code(class: Class) -> &'static str {
    match class {
        Class::Pursue => "pursue",
        Class::Withdraw => "withdraw",
        Class::Repair => "repair",
        Class::Other => "other",
    }
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let mut text = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(1);
        text.push_str(&first.to_uppercase());
        text.push_str(rest);
    }
    text
}
