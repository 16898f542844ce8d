namespace OrchardCore.Users.Handlers;

/// <summary>An account whose e-mail address or phone number is being confirmed.</summary>
public class UserConfirmContext : UserContext
{
    public UserConfirmContext(IUser user)
        : base(user)
    {
    }

    public UserConfirmationType ConfirmationType { get; set; }
}
