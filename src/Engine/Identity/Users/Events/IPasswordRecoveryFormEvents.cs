namespace OrchardCore.Users.Events;

/// <summary>What happens around a forgotten password.</summary>
public interface IPasswordRecoveryFormEvents
{
    /// <summary>Somebody asks for a mail; a reported error stops it.</summary>
    Task RecoveringPasswordAsync(Action<string, string> reportError);

    /// <summary>The mail was sent.</summary>
    Task PasswordRecoveredAsync(PasswordRecoveryContext context);

    /// <summary>Somebody comes with a link and a new password; a reported error stops it.</summary>
    Task ResettingPasswordAsync(Action<string, string> reportError);

    /// <summary>The new password is in force.</summary>
    Task PasswordResetAsync(PasswordRecoveryContext context);
}
