namespace OrchardCore.Users.Events;

/// <summary>Whether any reason says that an account must have a second factor.</summary>
public interface ITwoFactorAuthenticationHandlerCoordinator
{
    Task<bool> IsRequiredAsync(IUser user);
}
