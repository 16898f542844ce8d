using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using Procuratorate.Accounts.Services;

namespace Procuratorate.Accounts.BackgroundTasks;

/// <summary>Forgets sign-ins that are older than they must be kept.</summary>
[BackgroundTask(Schedule = "20 3 * * *", Title = "Sign-in history", Description = "Deletes sign-ins that are older than 200 days.", LockTimeout = 1000, LockExpiration = 600_000)]
public sealed class SignInHistoryBackgroundTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var history = serviceProvider.GetRequiredService<SignInHistory>();
        var now = serviceProvider.GetRequiredService<IClock>().UtcNow;
        while (!cancellationToken.IsCancellationRequested && await history.ForgetAsync(now, cancellationToken))
        {
        }
    }
}
