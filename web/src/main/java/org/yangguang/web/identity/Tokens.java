package org.yangguang.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.NewToken;
import org.yangguang.identity.Role;
import org.yangguang.identity.TokenService;
import org.yangguang.identity.TokenView;
import org.yangguang.web.shell.Messages;

/** tokens.xhtml: one's own tokens; the security administrator revokes anyone's. */
@Named
@ViewScoped
public class Tokens implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    @Inject
    private TokenService tokens;

    @Inject
    private IdentityService identity;

    @Inject
    private Messages messages;

    private List<TokenView> rows;
    private String label;
    private Integer days = USUAL_DAYS;
    private TokenView issued;

    public boolean isAll() {
        return identity.whoAmI().roles().contains(Role.SECURITY_ADMINISTRATOR);
    }

    public List<TokenView> getRows() {
        if (rows == null) {
            rows = isAll() ? tokens.listValid() : tokens.listMine();
        }
        return rows;
    }

    public void issue() {
        issued = tokens.issue(new NewToken(label, days));
        label = null;
        days = USUAL_DAYS;
        rows = null;
    }

    public void revoke(TokenView row) {
        tokens.revokeToken(row.number());
        messages.done("identity.revoked", row.number());
        issued = null;
        rows = null;
    }

    public TokenView getIssued() {
        return issued;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
