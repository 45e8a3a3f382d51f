/** What people are told in the portal. */
@NullMarked
package org.einklang.api.notification;

import org.jspecify.annotations.NullMarked;
