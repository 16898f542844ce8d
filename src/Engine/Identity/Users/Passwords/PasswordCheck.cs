using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>An attempt to sign in with a password: how it ended, and whose it was if there is such an account.</summary>
internal sealed record PasswordCheck(PasswordCheckOutcome Outcome, IUser? User);
