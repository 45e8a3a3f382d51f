/** How a jar introduces itself to the portal: its self-portrait, pages, files and menu entries. */
@NullMarked
package org.einklang.api.module;

import org.jspecify.annotations.NullMarked;
