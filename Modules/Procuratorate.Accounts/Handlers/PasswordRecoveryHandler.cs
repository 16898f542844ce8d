using Microsoft.AspNetCore.Identity;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using Procuratorate.Accounts.Models;
using Procuratorate.Accounts.Services;

namespace Procuratorate.Accounts.Handlers;

/// <summary>A password that was chosen by a link in one's own mail is one's own, and the history says that it was.</summary>
public sealed class PasswordRecoveryHandler(UserManager<IUser> userManager, SignInRecorder recorder) : PasswordRecoveryFormEvents
{
    public override async Task PasswordResetAsync(PasswordRecoveryContext context)
    {
        if (context.User is User { PasswordHash: { } hash } user)
        {
            user.Put(PasswordOriginRule.Own(hash));
            await userManager.UpdateAsync(user);
            await recorder.AddAsync(user, SignInOutcome.PasswordReset);
        }
    }
}
