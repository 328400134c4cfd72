//! One language's texts, as far as they can be compared.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::tree::Source;

/// What is known of one message.
#[derive(Debug, Default)]
pub struct Message {
    /// The room: the file's name without its ending.
    pub file: String,
    /// `$name` for each variable of the text, `.attribute` and `.attribute$name` for its attributes.
    pub variables: BTreeSet<String>,
    /// Keys of other messages that its text takes in.
    pub takes_in: BTreeSet<String>,
}

#[derive(Debug, Default)]
pub struct Catalogue {
    pub messages: BTreeMap<String, Message>,
    /// What is wrong with the files themselves.
    pub faults: Vec<String>,
}

impl Catalogue {
    /// The texts of `data/texts/<language>/`.
    pub fn of(sources: &[Source], language: &str) -> Self {
        let folder = format!("data/texts/{language}/");
        let mut catalogue = Self::default();
        for source in sources {
            if let Some(name) = source.path.strip_prefix(&folder).and_then(|name| name.strip_suffix(".ftl")) {
                catalogue.take_in(source, name);
            }
        }
        catalogue
    }

    /// Whether some key begins with the same word as this one.
    pub fn knows_room_of(&self, key: &str) -> bool {
        self.messages.keys().any(|known| first_word(known) == first_word(key))
    }

    /// Whether another message's text takes this one in.
    pub fn refers_to(&self, key: &str, message: &Message) -> bool {
        self.messages.values().any(|other| !std::ptr::eq(other, message) && other.takes_in.contains(key))
    }

    fn take_in(&mut self, source: &Source, room: &str) {
        let resource = parser::parse(source.text.as_str()).unwrap_or_else(|(resource, errors)| {
            self.faults.extend(errors.iter().map(|error| format!("{}: {error}", source.path)));
            resource
        });
        for entry in &resource.body {
            let Entry::Message(read) = entry else { continue };
            let mut message = Message { file: room.to_owned(), ..Message::default() };
            if let Some(text) = &read.value {
                message.read("", text);
            }
            for attribute in &read.attributes {
                let name = format!(".{}", attribute.id.name);
                message.variables.insert(name.clone());
                message.read(&name, &attribute.value);
            }
            let key = read.id.name.to_owned();
            let elsewhere = self
                .messages
                .iter()
                .find(|(other, message)| first_word(other) == first_word(&key) && message.file != room);
            if let Some((_, other)) = elsewhere {
                let file = &other.file;
                self.faults.push(format!("{}: {key} begins like the keys of {file}", source.path));
            }
            if self.messages.insert(key.clone(), message).is_some() {
                self.faults.push(format!("{}: {key} stands twice", source.path));
            }
        }
    }
}

/// The room that a key belongs to by its name.
pub fn first_word(key: &str) -> &str {
    key.split('-').next().unwrap_or(key)
}

impl Message {
    fn read(&mut self, place: &str, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(place, expression);
            }
        }
    }

    fn read_expression(&mut self, place: &str, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(place, inline),
            Expression::Select { selector, variants } => {
                self.read_inline(place, selector);
                variants.iter().for_each(|variant| self.read(place, &variant.value));
            }
        }
    }

    fn read_inline(&mut self, place: &str, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(format!("{place}${}", id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.takes_in.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.read_arguments(place, arguments),
            InlineExpression::TermReference { arguments: Some(arguments), .. } => self.read_arguments(place, arguments),
            InlineExpression::Placeable { expression } => self.read_expression(place, expression),
            _ => {}
        }
    }

    fn read_arguments(&mut self, place: &str, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.read_inline(place, argument));
        arguments.named.iter().for_each(|argument| self.read_inline(place, &argument.value));
    }
}
