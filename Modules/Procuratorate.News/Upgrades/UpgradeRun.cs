using System.Text.Json.Nodes;
using YesSql;

namespace Procuratorate.News.Upgrades;

/// <summary>Carries a pending upgrade through: what is chosen once is stored before it runs, and is pending until all of it has run.</summary>
public sealed class UpgradeRun(ISession session)
{
    /// <summary>Notes that the site is to be upgraded, in the transaction that is open.</summary>
    public async Task RequestAsync()
    {
        if (await FindAsync() is null)
        {
            await session.SaveAsync(new PendingUpgrade());
        }
    }

    /// <summary>Runs what is pending; nothing when nothing is.</summary>
    /// <param name="choose">Says what the site lacks.</param>
    /// <param name="run">Runs it. When it fails the upgrade stays pending.</param>
    public async Task ContinueAsync(Func<Task<JsonArray>> choose, Func<JsonArray, Task> run)
    {
        if (await FindAsync() is not { } pending)
        {
            return;
        }

        if (pending.Steps is null)
        {
            pending.Steps = await choose();
            await session.SaveAsync(pending);
            await session.SaveChangesAsync();
        }

        if (pending.Steps.Count > 0)
        {
            await run(pending.Steps);
        }

        session.Delete(pending);
        await session.SaveChangesAsync();
    }

    private Task<PendingUpgrade?> FindAsync() => session.Query<PendingUpgrade>().FirstOrDefaultAsync()!;
}
