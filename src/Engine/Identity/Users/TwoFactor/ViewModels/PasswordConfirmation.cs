namespace OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

/// <summary>The page that asks for one's own password before something is taken from the account's protection.</summary>
/// <param name="Title">What is about to be done.</param>
/// <param name="Warning">What stops working by it.</param>
/// <param name="Button">What the button says.</param>
internal sealed record PasswordConfirmation(string Title, string Warning, string Button);
