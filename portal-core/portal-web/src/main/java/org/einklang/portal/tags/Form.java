package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import java.util.List;

/**
 * The form inside {@code <e:form>}. Faces takes a form for sent if the request has a parameter of its name, and the address of the
 * page may have one too ({@code ?comment=7}); then the fields of a form that nobody has sent were read as empty. This one is
 * sent only if its own hidden field is.
 */
@FacesComponent("org.einklang.Form")
public class Form extends HtmlForm {

    @Override
    public void decode(FacesContext faces) {
        super.decode(faces);
        if (isSubmitted()) {
            String name = getClientId(faces);
            String[] sent =
                    faces.getExternalContext().getRequestParameterValuesMap().get(name);
            setSubmitted(List.of(sent).contains(name));
        }
    }
}
