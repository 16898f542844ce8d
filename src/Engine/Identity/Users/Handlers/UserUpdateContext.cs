namespace OrchardCore.Users.Handlers;

/// <summary>An account about to be changed; a handler may stop it.</summary>
public class UserUpdateContext : UserContextBase
{
    public UserUpdateContext(IUser user)
        : base(user)
    {
    }

    /// <summary>Set while updating: the change is not stored.</summary>
    public bool Cancel { get; set; }
}
