//! The words of the window, from the catalogue that it reads itself: a test names a key and finds what a person reads.

use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    pub fn of(language: &str) -> Texts {
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/texts").join(language);
        for entry in fs::read_dir(folder).unwrap() {
            let source = fs::read_to_string(entry.unwrap().path()).unwrap();
            bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
        }
        Texts { bundle }
    }

    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            let value = value.parse::<i32>().map_or_else(|_| FluentValue::from(*value), FluentValue::from);
            fluent.set(*name, value);
        }
        let message = self.bundle.get_message(key).unwrap_or_else(|| panic!("there is no text {key}"));
        self.bundle.format_pattern(message.value().unwrap(), Some(&fluent), &mut Vec::new()).into_owned()
    }

    /// What to do about a problem, where the sentence takes no words of its own.
    pub fn remedy(&self, key: &str) -> String {
        let attribute = self.bundle.get_message(key).and_then(|message| message.get_attribute("remedy"));
        let pattern = attribute.unwrap_or_else(|| panic!("{key} has no remedy")).value();
        self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned()
    }
}
