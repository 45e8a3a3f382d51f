package org.einklang.portal.tags;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Something that opens when asked for, {@code <e:fold>}. It stands open by itself if a field in it is wrong: what has to be put
 * right is seen, and the link in the summary of errors leads to it.
 */
@FacesComponent("org.einklang.Fold")
public class Fold extends UIComponentBase {

    /** Makes one for a place in a page. */
    public Fold() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("details", this);
        writer.writeAttribute("class", "ek-fold", null);
        if (Boolean.parseBoolean(String.valueOf(getAttributes().get("opened"))) || holdsFault(faces)) {
            writer.writeAttribute("open", "open", null);
        }
        writer.startElement("summary", null);
        writer.writeText(String.valueOf(getAttributes().getOrDefault("heading", "")), null);
        writer.endElement("summary");
        writer.startElement("div", null);
        writer.writeAttribute("class", "ek-fold__in", null);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
        faces.getResponseWriter().endElement("details");
    }

    private boolean holdsFault(FacesContext faces) {
        Set<String> faults = new HashSet<>();
        faces.getClientIdsWithMessages().forEachRemaining(faults::add);
        faults.remove(null);
        if (faults.isEmpty()) {
            return false;
        }
        VisitContext visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        return visitTree(
                visit,
                (context, target) -> target instanceof EditableValueHolder && faults.contains(target.getClientId(faces))
                        ? VisitResult.COMPLETE
                        : VisitResult.ACCEPT);
    }
}
