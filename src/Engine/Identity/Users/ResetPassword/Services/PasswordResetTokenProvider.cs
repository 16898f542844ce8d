using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>Makes the tokens of the links: bound to the account and its security stamp, so that a link works once.</summary>
public sealed class PasswordResetTokenProvider(
    IDataProtectionProvider dataProtectionProvider,
    IOptions<PasswordResetTokenProviderOptions> options,
    ILogger<PasswordResetTokenProvider> logger) : DataProtectorTokenProvider<IUser>(dataProtectionProvider, options, logger);
