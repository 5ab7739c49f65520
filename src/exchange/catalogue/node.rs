//! What a library of CISO Assistant is made of, as far as it is written or read here.

use serde::{Deserialize, Serialize};
use serde_saphyr::Spanned;
use std::collections::BTreeMap;

/// A library with one framework.
#[derive(Serialize)]
pub struct Library<'a> {
    pub urn: String,
    pub locale: &'static str,
    pub ref_id: &'a str,
    pub name: &'a str,
    pub description: &'a str,
    pub version: u32,
    pub provider: &'static str,
    pub packager: &'static str,
    pub objects: Objects<'a>,
}

#[derive(Serialize)]
pub struct Objects<'a> {
    pub framework: Framework<'a>,
}

#[derive(Serialize)]
pub struct Framework<'a> {
    pub urn: String,
    pub ref_id: &'a str,
    pub name: &'a str,
    pub description: &'a str,
    pub implementation_groups_definition: Vec<Group>,
    pub requirement_nodes: Vec<Node>,
}

/// A group that requirements are chosen by.
#[derive(Serialize)]
pub struct Group {
    pub ref_id: String,
    pub name: String,
    pub description: Option<String>,
}

/// An area or a requirement.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Node {
    #[serde(default)]
    pub urn: String,
    #[serde(default)]
    pub assessable: bool,
    #[serde(default)]
    pub depth: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_urn: Option<String>,
    #[serde(default)]
    pub ref_id: Option<String>,
    #[serde(flatten)]
    pub said: Said,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub implementation_groups: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, Said>,
}

/// The texts of a node in one language.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Said {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typical_evidence: Option<String>,
}

/// A library as it comes: what is not understood is passed over, since a catalogue is all that is wanted of it.
#[derive(Deserialize)]
pub struct ReadLibrary {
    #[serde(default)]
    pub locale: Option<String>,
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub version: Option<u32>,
    pub objects: ReadObjects,
}

#[derive(Deserialize)]
pub struct ReadObjects {
    pub framework: ReadFramework,
}

#[derive(Deserialize)]
pub struct ReadFramework {
    #[serde(default)]
    pub requirement_nodes: Vec<Spanned<Node>>,
}
