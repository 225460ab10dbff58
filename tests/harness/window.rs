use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use super::close::close_windows;
use super::driver::{Driver, patiently, wait_for};
use super::household::Household;
use super::keys::chord;

/// WebDriver's name for an element's id (W3C WebDriver 12).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// More than the fullest page has.
const MOST_STOPS: usize = 120;

/// The real window, as a person meets it. Whatever is looked for is waited for.
pub struct Window<'a> {
    household: &'a Household,
    driver: Driver,
}

/// Something in the window.
pub struct Element(Value);

impl<'a> Window<'a> {
    pub(super) fn new(household: &'a Household, driver: Driver) -> Window<'a> {
        Window { household, driver }
    }

    /// Waits until this is written somewhere.
    pub fn see(&self, text: &str) {
        self.find(&format!("\"{text}\""), json!(["text", text]));
    }

    /// Waits until this is written nowhere.
    pub fn see_no_more(&self, text: &str) {
        wait_for(&format!("\"{text}\" to go"), || {
            (!self.text().contains(text)).then_some(())
        });
    }

    /// Everything that is written.
    pub fn text(&self) -> String {
        let said = self.run("return document.body.innerText", json!([]));
        said.as_str().unwrap_or_default().to_owned()
    }

    /// The first that a CSS selector finds.
    pub fn css(&self, selector: &str) -> Element {
        self.find(selector, json!(["css", selector]))
    }

    /// The innermost thing on which this is written.
    pub fn written(&self, text: &str) -> Element {
        self.find(&format!("\"{text}\""), json!(["text", text]))
    }

    /// By role and name, as a screen reader finds it.
    pub fn role(&self, role: &str, name: &str) -> Element {
        self.find(&format!("a {role} \"{name}\""), json!(["role", role, name]))
    }

    /// Presses the button with this name.
    pub fn press(&self, button: &str) {
        self.click_found(
            &format!("a button \"{button}\""),
            &json!(["role", "button", button]),
        );
    }

    /// Chooses by role and name: a radio, a box, a link, a tab.
    pub fn choose(&self, role: &str, name: &str) {
        self.click_found(
            &format!("a {role} \"{name}\""),
            &json!(["role", role, name]),
        );
    }

    /// Clicks what a CSS selector finds.
    pub fn click_css(&self, selector: &str) {
        self.click_found(selector, &json!(["css", selector]));
    }

    /// Clicks where this is written.
    pub fn click_text(&self, text: &str) {
        self.click_found(&format!("\"{text}\""), &json!(["text", text]));
    }

    /// Empties the field with this label and types into it.
    pub fn fill(&self, label: &str, text: &str) {
        let Element(field) = self.find(&format!("a field \"{label}\""), json!(["label", label]));
        let path = format!("/element/{}", field[ELEMENT].as_str().unwrap_or_default());
        self.driver
            .post(&format!("{path}/clear"), &json!({}))
            .and_then(|_| {
                self.driver
                    .post(&format!("{path}/value"), &json!({ "text": text }))
            })
            .unwrap_or_else(|what| panic!("{label}: {what}; the window says:\n{}", self.text()));
    }

    /// Moves the slider with this label so many steps up from its lower end.
    pub fn slide(&self, label: &str, steps: usize) {
        let Element(field) = self.find(&format!("a slider \"{label}\""), json!(["label", label]));
        self.run("arguments[0].focus()", json!([field]));
        self.keys("Home");
        for _ in 0..steps {
            self.keys("ArrowRight");
        }
    }

    /// Presses keys together, such as `Control+l`, `Enter`, `ArrowLeft`.
    pub fn keys(&self, keys: &str) {
        self.driver
            .post("/actions", &chord(keys))
            .unwrap_or_else(|what| panic!("{keys}: {what}"));
    }

    /// Types where the focus is, key by key.
    pub fn type_text(&self, text: &str) {
        for letter in text.chars() {
            match letter {
                '+' => self.keys("Plus"),
                ' ' => self.keys("Space"),
                letter => self.keys(letter.encode_utf8(&mut [0; 4])),
            }
        }
    }

    /// Presses Tab until the focus is on what has this role and name.
    pub fn tab_to(&self, role: &str, name: &str) {
        let Element(wanted) = self.role(role, name);
        let focused = "return document.activeElement === arguments[0]";
        let reached = (0..MOST_STOPS).any(|_| {
            self.keys("Tab");
            self.run(focused, json!([wanted])) == json!(true)
        });
        assert!(reached, "Tab never comes to the {role} \"{name}\"");
    }

    /// What this element says.
    pub fn text_of(&self, element: &Element) -> String {
        let said = self.run("return arguments[0].innerText", json!([element.0]));
        said.as_str().unwrap_or_default().to_owned()
    }

    /// Whether something with this role and name is there now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        self.look(&json!(["role", role, name])).is_some()
    }

    /// Waits until a CSS selector finds so many.
    pub fn see_count(&self, selector: &str, count: usize) {
        let script = "return document.querySelectorAll(arguments[0]).length";
        wait_for(&format!("{count} times {selector}"), || {
            let found = self.run(script, json!([selector]));
            (found.as_u64() == u64::try_from(count).ok()).then_some(())
        });
    }

    /// Runs a script in the page, for what no person could ask.
    pub fn run(&self, script: &str, args: Value) -> Value {
        self.driver
            .post("/execute/sync", &json!({ "script": script, "args": args }))
            .unwrap_or_else(|what| panic!("{what}"))
    }

    /// A picture of the window. The driver's own hangs on a screen nobody sees.
    pub fn picture(&self, to: &Path) {
        let rect = self
            .driver
            .get("/window/rect")
            .expect("a window has a size");
        let crop = format!(
            "{}x{}+{}+{}",
            rect["width"], rect["height"], rect["x"], rect["y"]
        );
        let status = Command::new("import")
            .args([
                "-display",
                self.household.display(),
                "-window",
                "root",
                "-crop",
                &crop,
            ])
            .arg("+repage")
            .arg(to)
            .status();
        assert!(
            status.is_ok_and(|s| s.success()),
            "no picture could be taken"
        );
    }

    /// Closes the window as its cross does, and waits for the program to end.
    pub fn close(self) {
        close_windows(self.household.display());
        wait_for("the program to end", || self.pid().is_none().then_some(()));
    }

    /// Ends the program as a power cut would: SIGKILL, in the middle of whatever it does.
    pub fn kill(self) {
        let pid = self.pid().expect("the window is open");
        let status = Command::new("kill").args(["-9", &pid]).status();
        assert!(
            status.is_ok_and(|s| s.success()),
            "the program was gone already"
        );
        wait_for("the program to end", || self.pid().is_none().then_some(()));
    }

    /// The program's own process, known by its folder.
    pub fn pid(&self) -> Option<String> {
        let mark = format!("XDG_DATA_HOME={}", self.household.data().display());
        let program = fs::canonicalize(self.household.program()).ok()?;
        fs::read_dir("/proc").ok()?.flatten().find_map(|process| {
            let place = process.path();
            if fs::read_link(place.join("exe")).ok()? != program {
                return None;
            }
            let environment = fs::read(place.join("environ")).ok()?;
            let ours = environment
                .split(|byte| *byte == 0)
                .any(|line| line == mark.as_bytes());
            ours.then(|| process.file_name().to_string_lossy().into_owned())
        })
    }

    fn find(&self, what: &str, how: Value) -> Element {
        patiently(|| self.look(&how))
            .unwrap_or_else(|| panic!("no {what}; the window says:\n{}", self.text()))
    }

    /// Clicks once it is there and nothing lies over it; the page may be moving.
    fn click_found(&self, what: &str, how: &Value) {
        let mut last = "it is not there".to_owned();
        let clicked = patiently(|| {
            let Element(element) = self.look(how)?;
            let id = element[ELEMENT].as_str().unwrap_or_default();
            // What a panel of its own cuts off is within the window: there the driver scrolls not.
            let scroll = "arguments[0].scrollIntoView({ block: 'nearest' })";
            let scroll = json!({ "script": scroll, "args": [element.clone()] });
            self.driver.post("/execute/sync", &scroll).ok()?;
            match self
                .driver
                .post(&format!("/element/{id}/click"), &json!({}))
            {
                Ok(_) => Some(()),
                Err(why) => {
                    last = why;
                    None
                }
            }
        });
        if clicked.is_none() {
            panic!(
                "{what} cannot be clicked: {last}; the window says:\n{}",
                self.text()
            );
        }
    }

    fn look(&self, how: &Value) -> Option<Element> {
        let script = json!({ "script": include_str!("find.js"), "args": how });
        let found = self.driver.post("/execute/sync", &script).ok()?;
        (!found.is_null()).then_some(Element(found))
    }
}
