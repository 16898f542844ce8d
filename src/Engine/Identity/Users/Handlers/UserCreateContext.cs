namespace OrchardCore.Users.Handlers;

/// <summary>An account about to be created; a handler may stop it.</summary>
public class UserCreateContext : UserContextBase
{
    public UserCreateContext(IUser user)
        : base(user)
    {
    }

    /// <summary>Set while creating: the account is not made.</summary>
    public bool Cancel { get; set; }
}
