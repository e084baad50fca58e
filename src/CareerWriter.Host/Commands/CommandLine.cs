using System.CommandLine;
using System.CommandLine.Help;
using CareerWriter.Host.Commands.Views;

namespace CareerWriter.Host.Commands;

/// <summary>The commands of the program, and what every one of them does with a wrong call or a failure.</summary>
internal static class CommandLine
{
    /// <summary>Set to 1: an unexpected failure is shown with its details.</summary>
    private const string DetailsVariable = "CAREERWRITER_DETAILS";

    /// <summary>Runs one call.</summary>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console)
    {
        try
        {
            var call = Root(console).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            if (call.Action is not { ClearsParseErrors: true } && ParseErrors.Explain(call) is { } wrong)
            {
                throw new CallException(wrong);
            }

            return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = console.Output, Error = console.Error });
        }
        catch (CallException call)
        {
            await console.Error.WriteLineAsync(SafeText.OneLine(call.Message));
            return ExitStatus.WrongCall;
        }
        catch (OperationCanceledException)
        {
            return ExitStatus.Interrupted;
        }
        // The edge of the process: whatever went wrong inside, the user gets one line and no stack trace.
        catch (Exception failure)
        {
            await console.Error.WriteLineAsync($"처리하다가 문제가 생겼습니다({failure.GetType().Name}). 파일을 하나씩 주어 원인이 되는 파일을 찾거나, {DetailsVariable}=1로 다시 실행해 자세한 내용을 확인해 주세요.");
            if (Environment.GetEnvironmentVariable(DetailsVariable) is "1")
            {
                await console.Error.WriteLineAsync(SafeText.Clean(failure.ToString()));
            }

            return ExitStatus.Negative;
        }
        finally
        {
            await console.Output.FlushAsync();
            await console.Error.FlushAsync();
        }
    }

    private static RootCommand Root(CommandConsole console)
    {
        RootCommand root = new("경력 파일의 근거만으로 자기소개서 초안을 쓰고, 글을 문장마다 경력과 대조합니다.")
        {
            ReadCommand.Build(console),
            PostingCommand.Build(console),
            DraftCommand.Build(console),
            CheckCommand.Build(console),
            UnderstandCommand.Build(console),
            Chat.ChatCommand.Build(console),
            Demo.DemoCommand.Build(console),
            HealthCommand.Build(console),
        };
        root.Directives.Clear();
        root.Options.Clear();
        root.Add(new HelpOption("--help", "-h") { Description = "도움말을 봅니다", Recursive = true, Action = new HelpView(console.Output) });
        root.Add(new VersionOption("--version") { Description = "버전을 봅니다" });
        root.SetAction((_, cancellationToken) => Bot.BotProgram.RunAsync(console, cancellationToken));
        return root;
    }
}
