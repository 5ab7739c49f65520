#![no_main]

#[path = "../mod.rs"]
mod fuzz;

// A reader of workbooks that stumbles is caught; what is not caught ends the run all the same.
libfuzzer_sys::fuzz_target!(init: drop(std::panic::take_hook()), |bytes: &[u8]| fuzz::entries::registers(bytes));
