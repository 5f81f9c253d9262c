package org.yangguang.web.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.identity.ChangePassword;
import org.yangguang.identity.LoginService;

/** POST /api/v1/password: the caller's own. With name and password (Basic) also for who has an initial one and no token yet. */
@Path("password")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResource {

    @Inject
    private LoginService logins;

    @POST
    public void change(ChangePassword input) {
        logins.changePassword(input);
    }
}
