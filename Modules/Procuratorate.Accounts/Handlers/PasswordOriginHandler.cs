using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;
using Procuratorate.Accounts.Models;
using Procuratorate.Accounts.Services;

namespace Procuratorate.Accounts.Handlers;

/// <summary>Notes with an account who gave it its password, whenever it is stored.</summary>
internal sealed class PasswordOriginHandler(IHttpContextAccessor httpContextAccessor) : UserEventHandlerBase
{
    public override Task CreatingAsync(UserCreateContext context) => NoteAsync(context.User, isNew: true);

    public override Task UpdatingAsync(UserUpdateContext context) => NoteAsync(context.User, isNew: false);

    private Task NoteAsync(IUser account, bool isNew)
    {
        if (account is User user)
        {
            user.TryGet<PasswordOrigin>(out var known);
            var next = PasswordOriginRule.Next(known, user.PasswordHash, isNew, user.UserId, ActorId());
            if (next is not null)
            {
                user.Put(next);
            }
        }

        return Task.CompletedTask;
    }

    private string? ActorId()
    {
        var actor = httpContextAccessor.HttpContext?.User;
        return actor?.Identity?.IsAuthenticated == true ? actor.FindFirstValue(ClaimTypes.NameIdentifier) : null;
    }
}
