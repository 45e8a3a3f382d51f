package org.einklang.api.module;

/**
 * A page of a module: which address shows which view. {@code new Page("{meeting}/minutes", "minutes")} in the module
 * {@code meetings} shows {@code /modules/meetings/minutes.xhtml} at {@code /c/lindental/meetings/stg-2026-03/minutes}.
 *
 * <p>Each page refuses those without the right by its use case; the rights suite opens every page listed.
 *
 * @param pattern address below the module, without slash at either end; {@code {name}} matches one part; empty for the
 *     module's first page
 * @param view name of the view, without folder and ending
 */
public record Page(String pattern, String view) {}
