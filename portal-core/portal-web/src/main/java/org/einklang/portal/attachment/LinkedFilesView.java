package org.einklang.portal.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** What the page behind an answer link shows of the files of a thing. */
@Named
@RequestScoped
public class LinkedFilesView {

    @Inject
    private LinkedFiles files;

    @Inject
    private PortalRequest request;

    private @Nullable List<LinkedFiles.Line> lines;

    /** Those of this thing, in the language of the page; read once. */
    public List<LinkedFiles.Line> of(@Nullable ItemRef thing) {
        List<LinkedFiles.Line> known = lines;
        if (known == null) {
            known = thing == null
                    ? List.of()
                    : files.lines(
                            request.part("token"),
                            thing,
                            FacesContext.getCurrentInstance().getViewRoot().getLocale());
            lines = known;
        }
        return known;
    }
}
