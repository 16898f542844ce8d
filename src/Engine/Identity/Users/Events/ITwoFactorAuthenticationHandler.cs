namespace OrchardCore.Users.Events;

/// <summary>A reason for which an account must have a second factor.</summary>
public interface ITwoFactorAuthenticationHandler
{
    Task<bool> IsRequiredAsync(IUser user);
}
