using OrchardCore.DisplayManagement;
using Procuratorate.Accounts.Models;

namespace Procuratorate.Accounts.ViewModels;

/// <summary>A page of an account's history.</summary>
public sealed record SignInsViewModel(string UserName, bool IsOwn, IReadOnlyList<SignIn> Entries, IShape Pager);
