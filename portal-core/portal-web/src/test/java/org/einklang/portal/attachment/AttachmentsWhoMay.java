package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Who sees the thing gets its files: that is tried in {@link AttachmentsIT}, since their numbers are not known before. */
@ApplicationScoped
class AttachmentsWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /admin/attachments                                       | =                                             | administrator |
                | /c/{cooperation}/attachments/{attachment}/{version}      | /c/lindental/attachments/1/1                  | nobody |
                | /c/{cooperation}/attachments/{attachment}/{version}/view | /c/lindental/attachments/1/1/view             | nobody |
                | /c/{cooperation}/attachments/of/{module}/{type}/{item}   | /c/lindental/attachments/of/core/procedure/1  | nobody |
                """;
    }
}
