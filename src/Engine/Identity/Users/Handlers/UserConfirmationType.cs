namespace OrchardCore.Users.Handlers;

/// <summary>What of an account is confirmed.</summary>
public enum UserConfirmationType
{
    Email = 0,
}
