use std::fs;

use crate::shell::{Outcome, command, must, step, succeeds};

/// What a task needs of the system.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// To build the engine and the command line.
    Engine,
    /// To build and open the window.
    Window,
    /// To drive the window in the tests.
    Tests,
}

/// Debian's names, with what first needs them.
const DEBIAN: [(Need, &str); 13] = [
    (Need::Engine, "build-essential"),
    (Need::Engine, "pkg-config"),
    (Need::Engine, "libssl-dev"),
    (Need::Window, "libwebkit2gtk-4.1-dev"),
    (Need::Window, "librsvg2-dev"),
    (Need::Tests, "webkit2gtk-driver"),
    (Need::Tests, "xvfb"),
    (Need::Tests, "dbus-x11"),
    (Need::Tests, "imagemagick"),
    (Need::Tests, "poppler-utils"),
    (Need::Tests, "strace"),
    (Need::Tests, "procps"),
    (Need::Tests, "chromium"),
];

/// What tells, elsewhere, that something is there: a program and the words that make it answer.
const SIGNS: [(Need, &str, &[&str]); 9] = [
    (Need::Engine, "pkg-config", &["--exists", "openssl"]),
    (Need::Window, "pkg-config", &["--exists", "webkit2gtk-4.1"]),
    (Need::Tests, "which", &["WebKitWebDriver"]),
    (Need::Tests, "which", &["Xvfb"]),
    (Need::Tests, "which", &["dbus-daemon"]),
    (Need::Tests, "which", &["import"]),
    (Need::Tests, "which", &["pdftotext"]),
    (Need::Tests, "which", &["strace"]),
    (Need::Tests, "which", &["chromium"]),
];

/// Sees to it that everything up to `need` is installed, or says what to type.
pub(crate) fn set_up(need: Need) -> Outcome {
    if cfg!(not(target_os = "linux")) {
        return elsewhere(need);
    }
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if is_family(&system, "debian") {
        return debian(need);
    }
    if SIGNS
        .iter()
        .all(|(n, program, args)| *n > need || succeeds(program, args))
    {
        return Ok(());
    }
    Err(format!(
        "something is missing; install it with\n\n    {}\n",
        other_linux(&system)
    ))
}

fn debian(need: Need) -> Outcome {
    let missing: Vec<&str> = DEBIAN
        .iter()
        .filter(|(n, package)| *n <= need && !is_installed(package))
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand = format!("sudo apt-get install -y {}", missing.join(" "));
    let Some(prefix) = root_by() else {
        return Err(format!(
            "packages are missing; install them with\n\n    {by_hand}\n"
        ));
    };
    step(&format!(
        "Installing {} packages: {}",
        missing.len(),
        missing.join(" ")
    ));
    let apt = |words: &[&str]| {
        let line: Vec<&str> = prefix.iter().chain(words).copied().collect();
        must(&mut command(line[0], &line[1..]))
            .map_err(|what| format!("{what}\ntry by hand:\n\n    {by_hand}\n"))
    };
    apt(&["apt-get", "update"])?;
    apt(&[
        ["apt-get", "install", "-y", "--no-install-recommends"].as_slice(),
        &missing,
    ]
    .concat())
}

/// How to become root: not at all, by sudo, or no way.
fn root_by() -> Option<&'static [&'static str]> {
    const QUIETLY: &str = "DEBIAN_FRONTEND=noninteractive";
    if succeeds("sh", &["-c", "test \"$(id -u)\" = 0"]) {
        return Some(&["env", QUIETLY]);
    }
    succeeds("which", &["sudo"]).then_some(&["sudo", "env", QUIETLY])
}

fn is_installed(package: &str) -> bool {
    let check = format!("dpkg-query -W -f='${{Status}}' {package} | grep -q 'ok installed'");
    succeeds("sh", &["-c", &check])
}

/// Whether `/etc/os-release` names this family.
fn is_family(system: &str, family: &str) -> bool {
    system
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")))
        .any(|names| {
            names
                .trim_matches('"')
                .split(' ')
                .any(|name| name == family)
        })
}

fn other_linux(system: &str) -> &'static str {
    if is_family(system, "fedora") {
        "sudo dnf install gcc gcc-c++ make pkgconf-pkg-config openssl-devel webkit2gtk4.1-devel \
         librsvg2-devel xorg-x11-server-Xvfb dbus-daemon ImageMagick poppler-utils \
         strace procps-ng chromium"
    } else if is_family(system, "arch") {
        "sudo pacman -S --needed base-devel pkgconf openssl webkit2gtk-4.1 librsvg \
         xorg-server-xvfb dbus imagemagick poppler strace procps-ng chromium"
    } else {
        "(your system's names for) build-essential pkg-config libssl-dev libwebkit2gtk-4.1-dev \
         librsvg2-dev webkit2gtk-driver xvfb dbus-x11 imagemagick poppler-utils \
         strace procps chromium"
    }
}

/// macOS and Windows bring a web view; the window cannot be driven there.
fn elsewhere(need: Need) -> Outcome {
    if cfg!(target_os = "macos") && !succeeds("xcode-select", &["-p"]) {
        return Err(
            "the compiler is missing; install it with\n\n    xcode-select --install\n".into(),
        );
    }
    if cfg!(target_os = "macos") && !succeeds("brew", &["--prefix", "openssl@3"]) {
        return Err("OpenSSL is missing; install it with\n\n    brew install openssl@3\n".into());
    }
    if need == Need::Tests {
        step("The journeys in the real window need Linux; the other tests run");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_family;

    #[test]
    fn a_system_belongs_to_the_families_it_names() {
        let ubuntu = "NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n";
        let rocky = "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n";
        assert!(is_family(ubuntu, "debian") && is_family(ubuntu, "ubuntu"));
        assert!(is_family(rocky, "fedora") && !is_family(rocky, "debian"));
    }
}
