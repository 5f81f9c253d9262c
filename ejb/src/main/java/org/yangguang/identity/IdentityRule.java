package org.yangguang.identity;

import org.yangguang.shared.Rule;

/** What guards accounts, roles and delegations. */
public enum IdentityRule implements Rule {
    NAME_AND_PASSWORD_FIT("IDENTITY-X01", "GB/T 22239-2019 8.1.4.1 身份鉴别"),
    ACCOUNT_IS_NOT_LOCKED("IDENTITY-X02", "GB/T 22239-2019 8.1.4.1 登录失败处理"),
    ACCOUNT_IS_ACTIVE("IDENTITY-X03", "GB/T 22239-2019 8.1.4.2 及时停用账户"),
    PASSWORD_IS_LONG_ENOUGH("IDENTITY-X04", "GB/T 22239-2019 8.1.4.1 口令复杂度"),
    PASSWORD_MIXES_CHARACTERS("IDENTITY-X05", "GB/T 22239-2019 8.1.4.1 口令复杂度"),
    PASSWORD_OMITS_USER_NAME("IDENTITY-X06", "GB/T 22239-2019 8.1.4.1 口令复杂度"),
    PASSWORD_IS_NEW("IDENTITY-X07", "GB/T 22239-2019 8.1.4.1 定期更换"),
    PASSWORDS_AGREE("IDENTITY-X08", "系统输入规范"),
    INITIAL_PASSWORD_IS_CHANGED("IDENTITY-X09", "GB/T 22239-2019 8.1.4.2 修改默认口令"),
    NOBODY_GRANTS_TO_SELF("IDENTITY-X10", "GB/T 22239-2019 8.1.5 三权分立"),
    ADMINISTRATORS_ARE_SEPARATE("IDENTITY-X11", "GB/T 22239-2019 8.1.5 系统、安全、审计管理员分设"),
    ROLE_FITS_ORGANISATION("IDENTITY-X12", "最小授权原则"),
    DELEGATE_IS_ANOTHER("IDENTITY-X13", "委托代理规则"),
    DELEGATE_IS_COLLEAGUE("IDENTITY-X14", "委托代理规则：同一单位"),
    ROLE_MAY_BE_DELEGATED("IDENTITY-X15", "委托代理规则：管理员、专家角色不得委托，代理不得转委托"),
    DELEGATION_IS_NOT_TOO_LONG("IDENTITY-X16", "委托代理规则：期限"),
    DELEGATIONS_DO_NOT_OVERLAP("IDENTITY-X17", "委托代理规则"),
    TOKEN_LIFE_IS_LIMITED("IDENTITY-X18", "GB/T 22239-2019 8.1.4.1 身份鉴别"),
    USER_NAME_IS_WELL_FORMED("IDENTITY-X19", "系统输入规范"),
    ORGANISATION_IS_ACTIVE("IDENTITY-X20", "机构管理规则"),
    NOBODY_DISMISSES_SELF("IDENTITY-X21", "GB/T 22239-2019 8.1.5 三权分立"),
    CREDIT_CODE_IS_WELL_FORMED("IDENTITY-X22", "GB 32100-2015 法人和其他组织统一社会信用代码编码规则"),
    REGION_IS_WELL_FORMED("IDENTITY-X23", "GB/T 2260 中华人民共和国行政区划代码"),
    PARENT_LEADS_UPWARD("IDENTITY-X24", "机构管理规则");

    private final String code;
    private final String article;

    IdentityRule(String code, String article) {
        this.code = code;
        this.article = article;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return article;
    }
}
