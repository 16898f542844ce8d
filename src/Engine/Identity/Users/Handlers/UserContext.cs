namespace OrchardCore.Users.Handlers;

/// <summary>An account that something was done with.</summary>
public class UserContext : UserContextBase
{
    public UserContext(IUser user)
        : base(user)
    {
    }
}
