package org.yangguang.payment;

/** The account that the register holds for a supplier. */
record Payee(String name, String bank, String account) {

    boolean complete() {
        return filled(name) && filled(bank) && filled(account);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
