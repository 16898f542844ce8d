namespace OrchardCore.Users.Handlers;

public class UserUpdateContext : UserContextBase
{
    public UserUpdateContext(IUser user)
        : base(user)
    {
    }

    /// <summary>Set while updating: the change is not stored.</summary>
    public bool Cancel { get; set; }
}
