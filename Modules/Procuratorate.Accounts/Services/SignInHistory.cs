using Procuratorate.Accounts.Indexes;
using Procuratorate.Accounts.Models;
using YesSql;

namespace Procuratorate.Accounts.Services;

/// <summary>Keeps who signed in when and from where.</summary>
public sealed class SignInHistory(ISession session)
{
    /// <summary>How long an entry is kept: more than the six months that the Cybersecurity Law (网络安全法, art. 21) asks of logs.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(200);

    private const int BatchSize = 500;

    public async Task AddAsync(SignIn signIn)
    {
        var last = await Of(signIn.UserId).FirstOrDefaultAsync();
        if (last is not null && SignInSeries.Continues(last, signIn))
        {
            last.Times++;
            last.AtUtc = signIn.AtUtc;
            await session.SaveAsync(last);
            return;
        }

        await session.SaveAsync(signIn);
    }

    public async Task<(IReadOnlyList<SignIn> Entries, int Total)> ListAsync(string userId, int skip, int take)
    {
        var total = await session.QueryIndex<SignInIndex>(index => index.UserId == userId).CountAsync();
        var entries = await Of(userId).Skip(skip).Take(take).ToAsyncEnumerable().ToListAsync();
        return (entries, total);
    }

    /// <summary>The attempts that failed since the account was last signed in with, and when that was; null when it never was.</summary>
    public async Task<(DateTime LastUtc, int Failed)?> SinceLastAsync(string userId)
    {
        var last = await session.QueryIndex<SignInIndex>(index => index.UserId == userId && index.Outcome == SignInOutcome.Succeeded)
            .OrderByDescending(index => index.AtUtc)
            .FirstOrDefaultAsync();
        if (last is null)
        {
            return null;
        }

        var since = last.AtUtc;
        var failed = await Of(userId)
            .With<SignInIndex>(index => index.AtUtc > since && (index.Outcome == SignInOutcome.Refused || index.Outcome == SignInOutcome.LockedOut))
            .Take(BatchSize)
            .ToAsyncEnumerable()
            .ToListAsync();
        return (since, failed.Sum(signIn => signIn.Times));
    }

    /// <summary>Whether nobody was refused for a lock of this account in the last half hour.</summary>
    public async Task<bool> IsFirstOfLockAsync(string userId, DateTime nowUtc)
    {
        var since = nowUtc.AddMinutes(-30);
        return await session.QueryIndex<SignInIndex>(index => index.UserId == userId && index.AtUtc > since && index.Outcome == SignInOutcome.LockedOut).CountAsync() == 0;
    }

    /// <summary>Deletes a batch of what is older than it must be kept.</summary>
    /// <returns>Whether there is more.</returns>
    public async Task<bool> ForgetAsync(DateTime nowUtc, CancellationToken cancellationToken)
    {
        var before = nowUtc - Kept;
        var old = await session.Query<SignIn, SignInIndex>(index => index.AtUtc < before)
            .OrderBy(index => index.AtUtc)
            .Take(BatchSize)
            .ToAsyncEnumerable(cancellationToken)
            .ToListAsync(cancellationToken);
        old.ForEach(signIn => session.Delete(signIn));
        await session.SaveChangesAsync(cancellationToken);
        return old.Count == BatchSize;
    }

    private IQuery<SignIn, SignInIndex> Of(string userId)
        => session.Query<SignIn, SignInIndex>(index => index.UserId == userId).OrderByDescending(index => index.AtUtc);
}
