namespace OrchardCore.Users;

/// <summary>The addresses of the account pages, relative to the tenant's prefix.</summary>
public class UserOptions
{
    public string LoginPath { get; set; } = "Login";

    public string LogoffPath { get; set; } = "Users/LogOff";

    public string ChangePasswordUrl { get; set; } = "ChangePassword";

    public string ChangePasswordConfirmationUrl { get; set; } = "ChangePasswordConfirmation";

    public string ExternalLoginsUrl { get; set; } = "ExternalLogins";

    public string TwoFactorAuthenticationPath { get; set; } = "LoginWithTwoFactorAuthentication";
}
