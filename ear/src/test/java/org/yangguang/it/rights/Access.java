package org.yangguang.it.rights;

/** What a door is for a role. */
enum Access {
    /** Whatever organisation the person is of. */
    ANY("●"),
    /** For those whose organisation takes part, or who hold the task. */
    OWN("○"),
    /** The role is let in, and there was nothing for it to see. */
    NOTHING("·"),
    REFUSED("");

    private final String sign;

    Access(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
