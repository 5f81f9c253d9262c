package org.yangguang.web.identity;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.identity.Actor;
import org.yangguang.identity.ChangePassword;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.LoginService;
import org.yangguang.identity.SessionView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.web.shell.Messages;

/** profile.xhtml and change-password.xhtml: who I am, and my own password. */
@Named
@ViewScoped
public class Profile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IdentityService identity;

    @Inject
    private LoginService logins;

    @Inject
    private RegulationService regulations;

    @Inject
    private Clock clock;

    @Inject
    private Messages messages;

    private String current;
    private String wanted;
    private String repeated;

    public Actor getActor() {
        return identity.whoAmI();
    }

    public int getShortest() {
        return regulations.asOf(LocalDate.now(clock)).count("IDENTITY.password-length");
    }

    /** The initial password still stands: nothing else is open until it is changed. */
    public boolean isMustChange() {
        return identity.findUser(getActor().userName()).map(u -> u.mustChangePassword()).orElse(false);
    }

    public String change() {
        ChangePassword input = new ChangePassword(current, wanted, repeated);
        current = null;
        wanted = null;
        repeated = null;
        SessionView who = logins.changePassword(input);
        Gatekeeper.open((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest(), who);
        messages.done("identity.passwordChanged");
        return "/app/identity/profile.xhtml?faces-redirect=true";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
