namespace OrchardCore.Users.Events;

/// <summary>The account whose password is being recovered.</summary>
public class PasswordRecoveryContext(IUser user)
{
    public IUser User { get; } = user;
}
