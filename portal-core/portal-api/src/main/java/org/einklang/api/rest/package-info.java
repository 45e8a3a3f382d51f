/** What modules bring for programs that use the portal: addresses below {@code /api/v1/{cooperation}}. */
@NullMarked
package org.einklang.api.rest;

import org.jspecify.annotations.NullMarked;
