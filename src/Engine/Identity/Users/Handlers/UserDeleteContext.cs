namespace OrchardCore.Users.Handlers;

public class UserDeleteContext : UserContextBase
{
    public UserDeleteContext(IUser user)
        : base(user)
    {
    }

    /// <summary>Set while deleting: the account stays.</summary>
    public bool Cancel { get; set; }
}
