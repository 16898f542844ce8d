using Procuratorate.Accounts.Models;
using YesSql.Indexes;

namespace Procuratorate.Accounts.Indexes;

/// <summary>The attempts of each account in the order of time.</summary>
public sealed class SignInIndex : MapIndex
{
    public string? UserId { get; set; }

    public DateTime AtUtc { get; set; }

    public SignInOutcome Outcome { get; set; }
}
