namespace OrchardCore.Users.Handlers;

/// <summary>An event about one account.</summary>
public class UserContextBase
{
    protected UserContextBase(IUser user) => User = user;

    public IUser User { get; }
}
