package org.einklang.api.module;

import org.einklang.api.access.Permission;

/**
 * An entry in the menu of a cooperation.
 *
 * @param path address below the module, usually empty
 * @param textKey key of the label, bundle id first
 * @param icon name of a drawing of the house, as the style guide shows them
 * @param permission who sees it: holders of this right in the cooperation or in any of its bodies
 * @param order place in the menu, smaller first; the modules of the house use steps of 100
 */
public record MenuEntry(String path, String textKey, String icon, Permission permission, int order) {}
