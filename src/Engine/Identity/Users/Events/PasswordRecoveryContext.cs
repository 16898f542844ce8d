namespace OrchardCore.Users.Events;

public class PasswordRecoveryContext(IUser user)
{
    public IUser User { get; } = user;
}
