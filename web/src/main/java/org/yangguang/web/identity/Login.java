package org.yangguang.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import org.yangguang.identity.Credentials;
import org.yangguang.identity.LoginService;
import org.yangguang.identity.SessionView;

/** login.xhtml: in with name and password, and on to where the person was going. */
@Named
@ViewScoped
public class Login implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoginService logins;

    private String userName;
    private String password;
    private String target;

    @PostConstruct
    void open() {
        target = own(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("to"));
    }

    public void logIn() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String entered = password;
        password = null;
        SessionView who = logins.login(new Credentials(userName, entered), request.getRemoteAddr());
        Gatekeeper.open(request, who);
        external.redirect(request.getContextPath() + (who.mustChange() ? Gatekeeper.PASSWORD_PAGE : target));
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Only pages of this staff side: a link from elsewhere must not lead a person who has just logged in away. */
    static String own(String path) {
        boolean ours = path != null && path.startsWith("/app/") && !path.contains("//") && !path.contains("\\")
                && path.chars().noneMatch(Character::isISOControl);
        return ours ? path : Gatekeeper.DESK;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
