/** Campaigns that ask the owners of entries by a date whether these are still right. */
@NullMarked
package org.einklang.api.campaign;

import org.jspecify.annotations.NullMarked;
