namespace OrchardCore.Users.Handlers;

public class UserCreateContext : UserContextBase
{
    public UserCreateContext(IUser user)
        : base(user)
    {
    }

    /// <summary>Set while creating: the account is not made.</summary>
    public bool Cancel { get; set; }
}
