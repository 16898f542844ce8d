namespace OrchardCore.Users.Handlers;

/// <summary>An account about to be deleted; a handler may stop it.</summary>
public class UserDeleteContext : UserContextBase
{
    public UserDeleteContext(IUser user)
        : base(user)
    {
    }

    /// <summary>Set while deleting: the account stays.</summary>
    public bool Cancel { get; set; }
}
