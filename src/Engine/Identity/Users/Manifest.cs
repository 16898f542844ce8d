using OrchardCore.Users.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Users",
    Folder = "Users",
    Name = "Users",
    Category = "Security",
    Description = "Accounts of a tenant: signing in, passwords, administration.",
    Dependencies = ["OrchardCore.Roles.Core"])]
[assembly: StockFeature(
    "OrchardCore.Users.ResetPassword",
    Module = "OrchardCore.Users",
    Name = "Users Reset Password",
    Category = "Security",
    Description = "Lets people who forgot their password choose another, by a link in a mail.",
    Dependencies = ["OrchardCore.Users", "OrchardCore.Email"])]
[assembly: StockFeature(
    "OrchardCore.Users.2FA",
    Module = "OrchardCore.Users",
    Name = "Two-Factor Authentication",
    Category = "Security",
    Description = "Asks for a second proof when people sign in.",
    Dependencies = ["OrchardCore.Users"])]
[assembly: StockFeature(
    "OrchardCore.Users.2FA.AuthenticatorApp",
    Module = "OrchardCore.Users",
    Name = "Two-Factor by Authenticator App",
    Category = "Security",
    Description = "The second proof is a number from an app on the telephone.",
    Dependencies = ["OrchardCore.Users", "OrchardCore.Users.2FA"])]
[assembly: StoredType(typeof(User), "OrchardCore.Users.Core")]
