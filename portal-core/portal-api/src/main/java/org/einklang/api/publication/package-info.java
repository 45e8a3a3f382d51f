/** What is shown in public, and the gate that nothing passes before its time. */
@NullMarked
package org.einklang.api.publication;

import org.jspecify.annotations.NullMarked;
