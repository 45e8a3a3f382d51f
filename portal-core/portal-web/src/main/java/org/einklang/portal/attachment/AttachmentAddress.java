package org.einklang.portal.attachment;

import org.einklang.api.item.ItemRef;

/** Where files are: below the cooperation, by number and version. */
final class AttachmentAddress {

    /** A version, to be downloaded. */
    static final String VERSION = "/c/{cooperation}/attachments/{attachment}/{version}";

    /** A version, as browsers show it. */
    static final String PREVIEW = VERSION + "/view";

    /** All of a thing. */
    static final String ALL = "/c/{cooperation}/attachments/of/{module}/{type}/{item}";

    private AttachmentAddress() {}

    static String version(String cooperation, AttachmentVersion version) {
        return "/c/" + cooperation + "/attachments/" + version.attachment() + "/" + version.number();
    }

    static String all(String cooperation, ItemRef item) {
        return "/c/" + cooperation + "/attachments/of/" + item.module() + "/" + item.type() + "/" + item.id();
    }
}
