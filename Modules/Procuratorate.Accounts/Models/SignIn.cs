namespace Procuratorate.Accounts.Models;

/// <summary>An attempt to sign in with an account, or several of a kind shortly one after the other (登录记录).</summary>
public sealed class SignIn
{
    /// <summary>The longest device that is kept, in characters.</summary>
    public const int MaxDeviceLength = 200;

    public string UserId { get; set; } = string.Empty;

    public DateTime AtUtc { get; set; }

    public SignInOutcome Outcome { get; set; }

    /// <summary>The network address that it came from.</summary>
    public string Address { get; set; } = string.Empty;

    /// <summary>What the browser says that it is.</summary>
    public string Device { get; set; } = string.Empty;

    /// <summary>How often.</summary>
    public int Times { get; set; } = 1;
}
