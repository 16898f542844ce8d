namespace OrchardSite.Engine.Identity.Users.ResetPassword.Services;

/// <summary>Kept with an account: when it was last sent a link, so that nobody can flood its mailbox.</summary>
internal sealed class PasswordResetMailNote
{
    public DateTime? SentUtc { get; set; }
}
